/*
 * ECMAScript 5, loaded as it is: it must run where the pane itself cannot even be parsed, such as the Internet
 * Explorer inside Excel 2019. What it looks for came with the same browsers as the syntax the pane is built in.
 */
(function () {
  var modern = typeof Array.prototype.at === 'function' && typeof String.prototype.replaceAll === 'function';
  if (modern) return;
  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('notice').removeAttribute('hidden');
  });
})();
