package vn.thidua.malformed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Sends bytes to the port as they are; a well-behaved client would not send most of these. */
record Wire(int port) {

    private static final int PATIENCE_MILLIS = 60_000;

    /** Head lines without the empty one at their end, then the body. */
    Answer send(String head, byte[] body) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var request = new ByteArrayOutputStream();
            request.write((head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            request.write(body);
            write(socket, request.toByteArray());
            return Answer.of(socket.getInputStream().readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(head.lines().findFirst().orElse(""), broken);
        }
    }

    /** The server may answer and close before it read all. */
    private static void write(Socket socket, byte[] request) {
        try {
            var part = 1 << 16;
            for (var at = 0; at < request.length; at += part) {
                socket.getOutputStream().write(Arrays.copyOfRange(request, at, Math.min(request.length, at + part)));
            }
        } catch (IOException answeredEarly) {
            // what was answered is read all the same
        }
    }
}
