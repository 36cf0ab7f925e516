package org.cmsfamily.platform.request;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters that an operation knows, by name, each with its type. */
final class KnownParameters {
  private KnownParameters() {}

  static Map<String, Class<?>> of(Method operation) {
    var known = new TreeMap<String, Class<?>>();
    for (var parameter : operation.getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (var field : parameter.getType().getDeclaredFields()) {
          add(known, field, field.getName(), field.getType());
        }
      } else {
        add(known, parameter, parameter.getName(), parameter.getType());
      }
    }
    return known;
  }

  private static void add(
      Map<String, Class<?>> known, AnnotatedElement element, String named, Class<?> type) {
    var name = name(element, named);
    if (name != null) {
      known.put(name, type);
    }
  }

  private static @Nullable String name(AnnotatedElement element, String named) {
    var query = element.getAnnotation(QueryParam.class);
    if (query != null) {
      return query.value();
    }
    var rest = element.getAnnotation(RestQuery.class);
    return rest == null ? null : rest.value().isEmpty() ? named : rest.value();
  }
}
