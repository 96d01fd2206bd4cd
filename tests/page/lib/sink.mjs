/** Listens where a leak would arrive: HTTP, bare TCP and UDP, on this machine only. */
import http from 'node:http';
import net from 'node:net';
import dgram from 'node:dgram';
import { networkInterfaces } from 'node:os';

/** An address of this machine that is not loopback (WebRTC leaves loopback alone), or loopback when there is no other. */
export function ownAddress() {
  const all = Object.values(networkInterfaces()).flat();
  return all.find((one) => one.family === 'IPv4' && !one.internal)?.address ?? '127.0.0.1';
}

/**
 * Starts the listeners. `hits` holds one word for everything that arrived: the first part of an HTTP path names the attack; a bare
 * listener is named when it is opened.
 */
export async function startSink() {
  const hits = [];
  const closers = [];
  const server = http.createServer((request, response) => {
    hits.push(request.url.split(/[/?]/)[1]);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html', 'Cache-Control': 'no-store' }).end('<title>Sink</title>');
  });
  server.on('upgrade', (request, socket) => {
    hits.push(request.url.split(/[/?]/)[1]);
    socket.destroy();
  });
  await new Promise((done) => server.listen(0, '0.0.0.0', done));
  closers.push(() => { server.closeAllConnections(); server.close(); });

  return {
    hits,
    port: server.address().port,
    address: ownAddress(),
    /** Opens a bare TCP listener; a connection is a hit. */
    async tcp(name) {
      const listener = net.createServer((socket) => {
        hits.push(name);
        socket.on('error', () => {});
        socket.destroy();
      });
      await new Promise((done) => listener.listen(0, '0.0.0.0', done));
      closers.push(() => listener.close());
      return listener.address().port;
    },
    /** Opens a bare UDP listener; a packet is a hit. */
    async udp(name) {
      const socket = dgram.createSocket('udp4');
      socket.on('message', () => hits.push(name));
      await new Promise((done) => socket.bind(0, '0.0.0.0', done));
      closers.push(() => socket.close());
      return socket.address().port;
    },
    close: () => closers.forEach((close) => close()),
  };
}
