package org.cmsfamily.platform.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Request;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jspecify.annotations.Nullable;

/**
 * A method of a resource that answers one verb at one path.
 *
 * @param verb the HTTP method
 * @param path as the resource names it, below the service's root
 * @param method the method in the code
 */
record Endpoint(HttpMethod verb, String path, Method method) {

  /** The ends of the paths whose POST changes nothing. */
  private static final List<String> CHANGE_NOTHING =
      List.of("/screenings", "/preview", "/verifications");

  boolean isRead() {
    return verb == HttpMethod.GET;
  }

  /** A GET whose answer has an entity tag. */
  boolean hasTag() {
    return isRead() && (produces().contains("application/json") || judgesPreconditions());
  }

  private boolean judgesPreconditions() {
    return List.of(method.getParameterTypes()).contains(Request.class);
  }

  /** A POST that is done once for its key. */
  boolean needsKey() {
    return verb == HttpMethod.POST && CHANGE_NOTHING.stream().noneMatch(path::endsWith);
  }

  /** A change of a version that the caller names. */
  boolean needsVersion() {
    return !isRead() && verb != HttpMethod.POST;
  }

  /** A POST that is done on the version that the caller names, if one is named. */
  boolean mayNameVersion() {
    return needsKey()
        && Stream.of(method.getParameters())
            .map(parameter -> parameter.getAnnotation(HeaderParam.class))
            .anyMatch(header -> header != null && header.value().equals("If-Match"));
  }

  boolean changes() {
    return needsKey() || needsVersion();
  }

  boolean isPublic() {
    return annotation(PermitAll.class) != null;
  }

  boolean namesRoles() {
    return annotation(RolesAllowed.class) != null;
  }

  List<String> produces() {
    var produces = annotation(Produces.class);
    return produces == null ? List.of("application/json") : List.of(produces.value());
  }

  List<String> consumes() {
    var consumes = annotation(Consumes.class);
    return consumes == null ? List.of("application/json") : List.of(consumes.value());
  }

  Class<?> resource() {
    return method.getDeclaringClass();
  }

  private <A extends Annotation> @Nullable A annotation(Class<A> type) {
    var own = method.getAnnotation(type);
    return own == null ? resource().getAnnotation(type) : own;
  }
}
