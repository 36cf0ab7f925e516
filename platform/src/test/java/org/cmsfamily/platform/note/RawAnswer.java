package org.cmsfamily.platform.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** What a client gets that speaks HTTP by hand: everything until the connection ends. */
record RawAnswer(String text) {
  static final Pattern INNER_WORDS =
      Pattern.compile(
          "(?i)\\b(com|org|java|javax|jakarta|io|net)\\.[a-z]+\\.|Exception\\b|jackson|quarkus|vert\\.?x|netty|hibernate|through"
              + " reference chain|deserializ|\\bat \\w+\\.\\w+\\(");

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.[01] (\\d{3})");

  /** Sends the text as it stands and reads to the end. */
  static RawAnswer to(String request) {
    return to(request.getBytes(StandardCharsets.ISO_8859_1));
  }

  static RawAnswer to(byte[] request) {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      send(socket, request);
      return new RawAnswer(received(socket));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(Socket socket, byte[] request) throws IOException {
    try {
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
    } catch (SocketException e) {
      assertThat(e).as("the server may end what it does not read").isNotNull();
    }
  }

  private static String received(Socket socket) throws IOException {
    var received = new StringBuilder();
    try {
      var in = socket.getInputStream();
      for (int next = in.read(); next >= 0; next = in.read()) {
        received.append((char) next);
      }
    } catch (SocketException e) {
      received.append("");
    }
    return received.toString();
  }

  int status() {
    var found = STATUS.matcher(text);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  String body() {
    int head = text.indexOf("\r\n\r\n");
    return head < 0 ? "" : text.substring(head + 4);
  }

  /** A problem document, or no body at all on a connection that is closed. */
  void mustBeAProblem(int status) {
    assertThat(status()).as(text).isEqualTo(status);
    assertThat(text).doesNotContainPattern(INNER_WORDS);
    if (!body().isEmpty()) {
      assertThat(text.toLowerCase(java.util.Locale.ROOT))
          .contains("content-type: application/problem+json");
    }
  }
}
