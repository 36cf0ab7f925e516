package org.cmsfamily.platform.openapi;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.IndexView;

/** The methods behind the operations of a document. */
final class Endpoints {

  private final Map<String, Endpoint> endpoints = new HashMap<>();

  private Endpoints() {}

  /** Those of all resources of the index. */
  static Endpoints of(IndexView index) {
    var found = new Endpoints();
    index.getAnnotations(Path.class).stream()
        .filter(path -> path.target().kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS)
        .map(path -> Loading.load(path.target().asClass().name().toString()))
        .flatMap(Endpoints::methods)
        .forEach(endpoint -> found.endpoints.put(key(endpoint.verb(), endpoint.path()), endpoint));
    return found;
  }

  /** The method that answers; the document's paths begin with the service's root. */
  Optional<Endpoint> find(PathItem.HttpMethod verb, String path) {
    var belowTheRoot = path.substring(path.indexOf('/', 1) < 0 ? 0 : path.indexOf('/', 1));
    return Stream.of(path, belowTheRoot)
        .map(candidate -> endpoints.get(key(verb, candidate)))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private static Stream<Endpoint> methods(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods())
        .flatMap(
            method ->
                verbs(method).stream()
                    .map(verb -> new Endpoint(verb, path(resource, method), method)));
  }

  private static List<PathItem.HttpMethod> verbs(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .flatMap(Stream::ofNullable)
        .map(verb -> PathItem.HttpMethod.valueOf(verb.value()))
        .toList();
  }

  private static String path(Class<?> resource, Method method) {
    var of = resource.getAnnotation(Path.class);
    var below = method.getAnnotation(Path.class);
    return joined(of == null ? "" : of.value(), below == null ? "" : below.value());
  }

  private static String joined(String first, String second) {
    var path = ("/" + first + "/" + second).replaceAll("/+", "/").replaceAll(":[^}]*}", "}");
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String key(PathItem.HttpMethod verb, String path) {
    return verb + " " + path;
  }
}
