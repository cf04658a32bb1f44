package id.pantauopd.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends bytes to a port as they are, as no HTTP client would, and reads the status lines of whatever comes back. */
final class RawRequest {
    private static final int PATIENCE = 5_000;

    private RawRequest() {}

    /** Everything that is answered until the server closes, or goes silent. */
    static String send(int port, String request) {
        try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
            socket.setSoTimeout(PATIENCE);
            Thread.ofVirtual().start(() -> write(socket, request));
            return read(socket.getInputStream());
        } catch (IOException failed) {
            throw new IllegalStateException("No connection to port " + port, failed);
        }
    }

    /** The status of the first answer; 0 = the server closed without one. */
    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    /** How many answers came: more than one where one was asked for is a smuggled request. */
    static int answers(String answer) {
        return answer.split("HTTP/1\\.1 \\d{3}", -1).length - 1;
    }

    private static void write(Socket socket, String request) {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException refusedEarlier) {
            // The server may answer and close before it has heard everything; its answer is what counts.
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder heard = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                heard.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException silent) {
            heard.append("(silence)");
        } catch (IOException reset) {
            heard.append("(reset)");
        }
        return heard.toString();
    }
}
