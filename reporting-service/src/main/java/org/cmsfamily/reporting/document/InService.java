package org.cmsfamily.reporting.document;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that a report says of one service. The walk over the services is made here.
 *
 * @param code the service's
 */
public record InService<T>(String code, ServiceReport service, T value) {

  /** Some part of every service, in the order of the services. */
  public static <T> Stream<InService<T>> each(
      ReportDocument report, Function<ServiceReport, Stream<T>> part) {
    return report.services().entrySet().stream()
        .flatMap(
            each ->
                part.apply(each.getValue())
                    .map(value -> new InService<>(each.getKey(), each.getValue(), value)));
  }
}
