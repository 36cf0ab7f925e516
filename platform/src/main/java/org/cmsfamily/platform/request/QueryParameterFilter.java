package org.cmsfamily.platform.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cmsfamily.platform.problem.JsonWords;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses every query parameter that an operation does not know, that stands twice, or whose value
 * cannot be read, naming all of them.
 */
public class QueryParameterFilter {
  private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

  /**
   * Checks a request before its method is called.
   *
   * @throws Problem 400 naming each parameter as {@code ?name}
   */
  @ServerRequestFilter
  public void check(ContainerRequestContext request, ResourceInfo resource) {
    var operation = resource.getResourceMethod();
    if (operation == null) {
      return;
    }
    var parameters = known.computeIfAbsent(operation, KnownParameters::of);
    var violations = new Violations();
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach((name, values) -> check(name, values, parameters, violations));
    violations.refuse();
  }

  private static void check(
      String name, List<String> values, Map<String, Class<?>> known, Violations violations) {
    var type = known.get(name);
    var pointer = "?" + JsonWords.shortened(name);
    if (type == null) {
      violations.add(
          pointer,
          known.isEmpty()
              ? Text.of("not-a-parameter")
              : Text.of("not-a-parameter-of").with("known", List.copyOf(known.keySet())));
    } else if (values.size() > 1) {
      violations.add(pointer, Text.of("stands-twice"));
    } else {
      LegalText.why(values.getFirst()).ifPresent(fault -> violations.add(pointer, fault));
      readable(pointer, values.getFirst(), type, violations);
    }
  }

  private static void readable(String pointer, String value, Class<?> type, Violations violations) {
    var reader = ParameterValues.reader(type);
    if (reader == null) {
      return;
    }
    try {
      var ignored = reader.apply(value);
    } catch (IllegalArgumentException e) {
      violations.add(pointer, JsonWords.expected(type));
    }
  }
}
