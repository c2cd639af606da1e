// Office.js asks for its telemetry at this address. Nothing is measured or sent from this page.
