package org.cmsfamily.bench;

import java.net.http.HttpRequest;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A fixed number of requests, as many a second as are answered. They are prepared before the clock
 * runs.
 *
 * @param afterwards what must come to rest before the next round may begin
 */
record RequestRound(int count, int status, Supplier<HttpRequest> request, Runnable afterwards)
    implements Side {

  static RequestRound of(int count, int status, HttpRequest request) {
    return new RequestRound(count, status, () -> request, () -> {});
  }

  @Override
  public double round() {
    var requests = Stream.generate(request).limit(count).toList();
    var seconds = LoadClient.send(requests, status);
    afterwards.run();
    return count / seconds;
  }
}
