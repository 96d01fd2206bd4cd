## What the browser refuses on this opening of the page. `guarantees` (in shell.ftl) is the heading.

guarantees-lead = Measured now, in this browser, by trying; nothing was sent. The program itself contains no code that sends. This is about what the browser would refuse if somebody had changed it, or found a way in.
guarantees-looking = Looking …
guarantees-yourself = To check the whole of it yourself: load the page, pull the network plug, and do the whole job. How to serve it so that more is refused stands in docs/serving.md, and browser by browser in SECURITY.md.
guarantees-close = Close
guarantees-table = What the browser refuses
guarantees-table-what = What
guarantees-table-here = Here
guarantees-table-why = Why
guarantees-state-refused = refused by the browser
guarantees-state-open = open
guarantees-state-unseen = cannot be seen from here

## How the page was opened

guarantees-opened-disk = Opened from disk, without a server.
guarantees-opened-secure = Opened from a web server, over an encrypted connection or on this machine.
guarantees-opened-plain = Opened from a web server over plain http: whoever is on the way can change the page before it arrives.
guarantees-headers-none = The server sends none of the response headers of docs/serving.md, as far as a page can see.
guarantees-headers = The server sends response headers that add to the page’s own policy.
guarantees-frame-none = It stands in no frame.
guarantees-frame-same = It stands in a frame of a page of the same host. That page can read everything here.
guarantees-frame-other = It stands in a frame of another host.
guarantees-build = Version { $version }, build { $build }. Worker and core were compared with the checksums in the page before anything was heard from them. Whether the file is the one that was published, no page can say of itself: compare its SHA-256 with the release’s list, or with a build of your own.
guarantees-build-unknown = The core does not answer, so which build this is cannot be said.
guarantees-random = Random numbers for keys and passphrases: measured, the browser’s own generator answers.
guarantees-random-missing = Random numbers for keys and passphrases: the browser’s own generator does not answer. Nothing can be sealed in this opening of the page.

## What could carry something away

guarantees-what-requests = Loading or sending anything: scripts, pictures, fonts, frames, requests, sockets, forms
guarantees-what-popups = Opening other windows and tabs
guarantees-what-navigation = Going to another address
guarantees-what-webrtc = Connections between browsers (WebRTC), and looking up names ahead of time
guarantees-what-cookies = Leaving something with this address: cookies and storage
guarantees-what-framing = Being shown inside a page of strangers
guarantees-what-same-host = Being read by other pages of the same host
guarantees-what-devices = Camera, microphone, place and other devices

## Why; allow-same-origin and Connection-Allowlist are names that stay as they are

guarantees-requests-refused = Measured: a frame was refused under the policy that stands in the page itself.
guarantees-requests-open = The page’s own policy did not refuse a frame. This copy or this browser is not as it should be: do not use it.
guarantees-popups-allowed = The server’s sandbox allows it.
guarantees-popups-refused = Measured: the page is in the sandbox that the server’s header asks for.
guarantees-popups-frame = The page is in the sandbox of a frame, of which it cannot see what it allows.
guarantees-popups-disk = From disk there is no header that could ask for a sandbox.
guarantees-popups-open = Neither a header nor a frame asks for a sandbox.
guarantees-nothing-refuses-disk = No policy inside a page can refuse it. Our code contains none.
guarantees-nothing-refuses = This browser has nothing that refuses it. Our code contains none.
guarantees-allowlist = This browser refuses it if the server sends Connection-Allowlist, which a page cannot see. Our code contains none.
guarantees-cookies-disk = A file can leave something on this device that other files may read. No server hears of it. Our code leaves nothing but programmes that you chose to keep in this browser, sealed.
guarantees-cookies-refused = Measured: the sandbox gives the page no address of its own. So no programme can be kept in this browser either: save to files.
guarantees-cookies-open = The page has the address of its host: a cookie set here would reach that server with the next request. Our code sets none, and stores nothing but programmes that you chose to keep in this browser, sealed; these no request carries. A sandbox without allow-same-origin closes it.
guarantees-framing-disk = Web pages cannot frame a file; other files on this disk might.
guarantees-framing-now = Measured: it is in one now. Make sure that it is yours.
guarantees-framing-open = No header forbids it.
guarantees-framing-same = It is in a frame of its own host now; whether strangers are refused cannot be seen.
guarantees-framing-refused = Measured: the server’s policy names who may, and nobody else.
guarantees-same-host-open = A page of the same host that frames or opens this one can read it. An address of its own, or a sandbox without allow-same-origin, closes it.
guarantees-same-host-disk = Measured: a file shares its address with no other page.
guarantees-same-host-refused = Measured: the page shares its address with no other.
guarantees-devices-unseen = This browser does not tell. Our code asks for none, and the browser would ask you first.
guarantees-devices-open = No header forbids it. Our code asks for none, and the browser would ask you first.
guarantees-devices-refused = Measured: the browser says that this page may not.
