package id.pantauopd.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers on a loopback port with whatever bytes a test writes, however wrong; one virtual thread a connection.
 *
 * <p>Closing it ends every connection, and so every script that still waits.
 */
public final class HostileServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Script script;
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicLong sent = new AtomicLong();

    private HostileServer(InetAddress address, Script script) throws IOException {
        this.script = script;
        listener = new ServerSocket();
        listener.bind(new InetSocketAddress(address, 0), 100);
        Thread.startVirtualThread(this::accept);
    }

    public static HostileServer start(Script script) throws IOException {
        return new HostileServer(InetAddress.ofLiteral("127.0.0.1"), script);
    }

    /** Stands on another loopback address, which is another host to the fetcher. */
    public static HostileServer start(String address, Script script) throws IOException {
        return new HostileServer(InetAddress.ofLiteral(address), script);
    }

    /** Sends these characters, one byte each, to every request, then closes. */
    public static HostileServer answering(String answer) throws IOException {
        return start(talk -> talk.send(answer));
    }

    public static String ok(String headers, String body) {
        return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    public static String moved(int status, String location) {
        return "HTTP/1.1 " + status + " Moved\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n";
    }

    public URI url(String path) {
        return URI.create("http://" + listener.getInetAddress().getHostAddress() + ":" + port() + path);
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** The request heads so far, in the order they came. */
    public List<String> heads() {
        return heads;
    }

    /** Bytes handed to the network so far, most of which the peer may not have read. */
    public long sent() {
        return sent.get();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                Thread.startVirtualThread(() -> serve(socket));
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String head = head(socket.getInputStream());
            if (!head.isEmpty()) {
                heads.add(head);
                script.serve(new Talk(head, socket, this));
            }
        } catch (IOException peerLeft) {
            // What most of these tests provoke.
        } finally {
            open.remove(socket);
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String head = "";
        while (!head.endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            bytes.write(next);
            head = bytes.toString(StandardCharsets.ISO_8859_1);
        }
        return head;
    }

    public interface Script {
        void serve(Talk talk) throws IOException;
    }

    /** One request and the raw way back. */
    public record Talk(String head, Socket socket, HostileServer server) {

        public String path() {
            return head.split(" ", 3)[1];
        }

        public void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        public void send(byte[] bytes) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
            server.sent.addAndGet(bytes.length);
        }

        /** Sends again and again, until the peer leaves or the test ends. */
        public void sendForever(byte[] bytes) throws IOException {
            while (server.closed.getCount() > 0) {
                send(bytes);
            }
        }

        /** Sends one byte of the text at each pause, then goes on for ever. */
        public void drip(String text, long pauseMillis) throws IOException {
            for (int i = 0; server.closed.getCount() > 0; i++) {
                send(i < text.length() ? text.substring(i, i + 1) : "a");
                pause(pauseMillis);
            }
        }

        /** Waits for another request on the same connection. */
        public void nextHead() throws IOException {
            String next = HostileServer.head(socket.getInputStream());
            if (next.isEmpty()) {
                throw new IOException("the peer left");
            }
            server.heads.add(next);
        }

        /** Says nothing more until the test ends. */
        public void hang() throws IOException {
            while (server.closed.getCount() > 0 && socket.getInputStream().read() >= 0) {
                // The peer has nothing to say; -1 or an exception means that it left.
            }
        }

        private void pause(long millis) throws IOException {
            try {
                if (server.closed.await(millis, TimeUnit.MILLISECONDS)) {
                    throw new IOException("the test is over");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}
