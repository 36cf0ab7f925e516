package org.cmsfamily.platform.openapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What an operation reads from the address and the headers. */
final class Parameters {

  private static final Set<Class<? extends Annotation>> ELSEWHERE =
      Set.of(
          PathParam.class,
          RestPath.class,
          QueryParam.class,
          RestQuery.class,
          HeaderParam.class,
          BeanParam.class,
          Context.class);

  private final Schemas schemas;
  private final Javadocs javadocs;

  Parameters(Schemas schemas, Javadocs javadocs) {
    this.schemas = schemas;
    this.javadocs = javadocs;
  }

  /** Whether a method's parameter is the request's body. */
  static boolean isBody(Endpoint endpoint, java.lang.reflect.Parameter parameter) {
    return ELSEWHERE.stream().noneMatch(parameter::isAnnotationPresent)
        && !endpoint.path().contains("{" + parameter.getName() + "}");
  }

  void describe(Endpoint endpoint, Operation operation) {
    var all = new ArrayList<Parameter>();
    var text = javadocs.ofMethod(endpoint.resource(), endpoint.method().getName());
    for (var parameter : endpoint.method().getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) ofRecord(parameter.getType(), all);
      else if (!isBody(endpoint, parameter)) {
        add(parameter, parameter.getName(), parameter.getAnnotatedType(), text, all);
      }
    }
    if (endpoint.needsKey()) all.add(Headers.idempotencyKey());
    if (endpoint.needsVersion()) all.add(Headers.ifMatch().required(true));
    if (endpoint.mayNameVersion()) all.add(Headers.ifMatch());
    if (endpoint.hasTag()) all.add(Headers.ifNoneMatch());
    operation.setParameters(all.isEmpty() ? null : all);
  }

  private void ofRecord(Class<?> type, List<Parameter> all) {
    var text = javadocs.ofType(type);
    for (var field : type.getDeclaredFields()) {
      if (field.isAnnotationPresent(BeanParam.class)) ofRecord(field.getType(), all);
      else add(field, field.getName(), field.getAnnotatedType(), text, all);
    }
  }

  private void add(
      AnnotatedElement element,
      String name,
      AnnotatedType type,
      DocText text,
      List<Parameter> all) {
    var place = ReadFrom.of(element, name);
    if (place == null) return;
    var schema = schemas.of(type.getType());
    BeanConstraints.apply(element.getAnnotations(), schema);
    var otherwise = element.getAnnotation(DefaultValue.class);
    if (otherwise != null && schema.getRef() == null) schema.setDefaultValue(otherwise.value());
    var wanted =
        place.in() == Parameter.In.PATH || BeanConstraints.wantValue(element.getAnnotations());
    all.add(
        OASFactory.createParameter()
            .name(place.name())
            .in(place.in())
            .schema(schema)
            .description(text.parameters().get(name))
            .required(wanted ? true : null));
  }

  /**
   * Where a parameter is read from.
   *
   * @param in the path or the query
   * @param name its name there
   */
  private record ReadFrom(Parameter.In in, String name) {

    static @Nullable ReadFrom of(AnnotatedElement element, String name) {
      for (var annotation : element.getAnnotations()) {
        switch (annotation) {
          case PathParam path -> {
            return new ReadFrom(Parameter.In.PATH, path.value());
          }
          case QueryParam query -> {
            return new ReadFrom(Parameter.In.QUERY, query.value());
          }
          case RestQuery query -> {
            return new ReadFrom(Parameter.In.QUERY, query.value().isEmpty() ? name : query.value());
          }
          case HeaderParam ignored -> {
            return null;
          }
          case Context ignored -> {
            return null;
          }
          default -> {}
        }
      }
      var ofMethod = element instanceof java.lang.reflect.Parameter;
      return ofMethod ? new ReadFrom(Parameter.In.PATH, name) : null;
    }
  }
}
