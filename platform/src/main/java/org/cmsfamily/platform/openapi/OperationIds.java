package org.cmsfamily.platform.openapi;

import java.util.List;
import java.util.stream.Collectors;

/** The operations' names: their methods', which are the domain's words. */
final class OperationIds {

  private OperationIds() {}

  /** Where two methods bear one name, the resource's is added. */
  static void give(List<DocumentFilter.Served> served) {
    var times =
        served.stream().collect(Collectors.groupingBy(OperationIds::name, Collectors.counting()));
    for (var one : served) {
      var name = name(one);
      var unique = times.getOrDefault(name, 1L) == 1;
      one.operation().setOperationId(unique ? name : name + resource(one));
    }
  }

  private static String name(DocumentFilter.Served served) {
    return served.endpoint().method().getName();
  }

  private static String resource(DocumentFilter.Served served) {
    return served.endpoint().resource().getSimpleName().replace("Resource", "");
  }
}
