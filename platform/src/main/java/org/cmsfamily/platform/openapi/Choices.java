package org.cmsfamily.platform.openapi;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** One of several records: which, says a member or the members that it has. */
final class Choices {

  private final Schemas schemas;
  private final ObjectMapper mapper;
  private final Map<Class<?>, String> tags = new HashMap<>();

  Choices(Schemas schemas, ObjectMapper mapper) {
    this.schemas = schemas;
    this.mapper = mapper;
  }

  /** The schema of an interface: one of what implements it. */
  Schema between(JavaType type) {
    var choice = OASFactory.createSchema();
    var config = mapper.getSerializationConfig();
    var subtypes =
        config
            .getSubtypeResolver()
            .collectAndResolveSubtypesByClass(config, described(type))
            .stream()
            .filter(subtype -> subtype.getType() != type.getRawClass())
            .sorted(Comparator.comparing(subtype -> subtype.getType().getName()))
            .toList();
    subtypes.forEach(this::remember);
    subtypes.forEach(subtype -> choice.addOneOf(schemas.of(subtype.getType())));
    if (subtypes.isEmpty()) permitted(type).forEach(one -> choice.addOneOf(schemas.of(one)));
    return choice;
  }

  /** Adds the member that says which of the choices an object is, if there is one. */
  void tag(JavaType type, Schema object) {
    var config = mapper.getSerializationConfig();
    var info = config.getAnnotationIntrospector().findPolymorphicTypeInfo(config, described(type));
    var word = tags.get(type.getRawClass());
    if (info == null || word == null || info.getIdType() == JsonTypeInfo.Id.DEDUCTION) return;
    object.addProperty(info.getPropertyName(), Scalars.string().addEnumeration(word));
    object.addRequired(info.getPropertyName());
  }

  private void remember(NamedType subtype) {
    if (subtype.hasName()) tags.put(subtype.getType(), subtype.getName());
  }

  private AnnotatedClass described(JavaType type) {
    return mapper.getSerializationConfig().introspectClassAnnotations(type).getClassInfo();
  }

  private static java.util.List<Class<?>> permitted(JavaType type) {
    var permitted = type.getRawClass().getPermittedSubclasses();
    return permitted == null ? java.util.List.of() : java.util.List.of(permitted);
  }
}
