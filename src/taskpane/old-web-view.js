/*
 * ECMAScript 5, loaded as it is: it must run where the pane itself cannot even be parsed. That is the Internet Explorer
 * in an Excel 2021 or 365 without the WebView2 Runtime, and Safari before 15.4 on an old macOS; an Excel before 2021
 * never loads the page, because the manifest asks for more than it has.
 * What it looks for came with the same browsers as the syntax the pane is built in.
 */
(function () {
  var modern = typeof Array.prototype.at === 'function' && typeof String.prototype.replaceAll === 'function';
  if (modern) return;
  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('notice').removeAttribute('hidden');
  });
})();
