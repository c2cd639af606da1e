/*
 * Tells in one sentence whether the add-in can work on this machine. ECMAScript 5, loaded as it is: it must also run
 * in a browser that is too old for the add-in, to say so.
 */
(function () {
  var LONGEST_WAIT = 10000;
  var answer = document.getElementById('answer');
  var list = document.getElementById('checks');
  var missing = [];
  var waiting = 0;

  /** Says how one trial went; `lack` is what the last sentence names. */
  function report(fine, good, bad, lack) {
    var line = document.createElement('li');
    var sign = document.createElement('span');
    line.className = fine ? 'good' : 'bad';
    sign.className = 'sign';
    sign.appendChild(document.createTextNode(fine ? 'Được' : 'Thiếu'));
    line.appendChild(sign);
    line.appendChild(document.createTextNode(' ' + (fine ? good : bad)));
    list.appendChild(line);
    if (!fine) missing.push(lack);
  }

  /** A trial that answers later, and counts as failed where it never does. */
  function later(begin, good, bad, lack) {
    var answered = false;
    function settle(fine) {
      if (answered) return;
      answered = true;
      waiting -= 1;
      report(fine, good, bad, lack);
      if (waiting === 0) conclude();
    }
    waiting += 1;
    window.setTimeout(function () {
      settle(false);
    }, LONGEST_WAIT);
    begin(settle);
  }

  function conclude() {
    answer.className = missing.length === 0 ? 'good' : 'bad';
    answer.textContent =
      missing.length === 0
        ? 'Máy này dùng được tiện ích.'
        : 'Máy này chưa dùng được, còn thiếu: ' + missing.join('; ') + '.';
  }

  function isModern() {
    return (
      typeof Array.prototype.at === 'function' &&
      typeof String.prototype.replaceAll === 'function' &&
      typeof window.Worker === 'function'
    );
  }

  /** Excel on the web keeps an add-in that was uploaded in the storage of the browser. */
  function keepsData() {
    try {
      window.localStorage.setItem('may-nay', '1');
      window.localStorage.removeItem('may-nay');
      return true;
    } catch (refusal) {
      return false;
    }
  }

  function ask(file, settle, isFine) {
    var request = new XMLHttpRequest();
    request.onload = function () {
      settle(request.status === 200 && isFine(request));
    };
    request.onerror = function () {
      settle(false);
    };
    request.open('GET', file);
    request.send();
  }

  function headerOf(request, name) {
    return request.getResponseHeader(name) || '';
  }

  report(
    window.location.protocol === 'https:' && window.isSecureContext !== false,
    'Trang mở bằng https.',
    'Trang không mở bằng https; Excel chỉ nhận địa chỉ https.',
    'địa chỉ https'
  );
  report(
    isModern(),
    'Trình duyệt đủ mới.',
    'Trình duyệt này đã cũ; hãy cập nhật Edge hoặc Chrome, trên Mac thì cập nhật macOS.',
    'trình duyệt mới hơn'
  );
  report(
    keepsData(),
    'Trình duyệt cho lưu dữ liệu, Excel trên web giữ được tiện ích.',
    'Trình duyệt không cho lưu dữ liệu nên Excel trên web không giữ được tiện ích; hãy bỏ chặn cookie, không dùng cửa sổ ẩn danh.',
    'quyền lưu dữ liệu của trình duyệt'
  );
  later(
    function (settle) {
      var script = document.createElement('script');
      script.onload = function () {
        settle(true);
      };
      script.onerror = function () {
        settle(false);
      };
      script.src = document.body.getAttribute('data-office');
      document.body.appendChild(script);
    },
    'Tải được thư viện Office.',
    'Không tải được thư viện Office: máy không ra được địa chỉ của Microsoft (appsforoffice.microsoft.com), hoặc máy chủ thiếu tệp.',
    'đường tới thư viện Office của Microsoft'
  );
  later(
    function (settle) {
      ask('taskpane.html', settle, function (request) {
        return (
          !headerOf(request, 'X-Frame-Options') &&
          headerOf(request, 'Content-Security-Policy').indexOf('frame-ancestors') < 0
        );
      });
    },
    'Máy chủ gửi đúng trang của tiện ích.',
    'Máy chủ không gửi trang của tiện ích, hoặc cấm mở trang trong khung (X-Frame-Options, frame-ancestors) nên Excel trên web không mở được.',
    'cấu hình đúng ở máy chủ'
  );
  later(
    function (settle) {
      ask('manifest.xml', settle, function (request) {
        var here = window.location.href.replace(/[^/]*([?#].*)?$/, '');
        return request.responseText.indexOf('"' + here + 'taskpane.html"') >= 0;
      });
    },
    'Tệp manifest.xml đúng với địa chỉ này.',
    'Tệp manifest.xml ghi một địa chỉ khác với trang này; hãy dựng lại tiện ích cho đúng địa chỉ (--env url=…).',
    'manifest.xml đúng địa chỉ'
  );
  document.getElementById('browser').textContent = 'Trình duyệt: ' + window.navigator.userAgent;
})();
