package org.cmsfamily.platform.openapi;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What {@code @Schema} says of a type or a member that writes itself in a way of its own. */
final class AnnotatedSchemas {

  private final Schemas schemas;

  AnnotatedSchemas(Schemas schemas) {
    this.schemas = schemas;
  }

  /** The schema that stands there; empty if none does. */
  Optional<Schema> of(AnnotatedElement element) {
    var annotation =
        element.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    if (annotation == null) return Optional.empty();
    return shape(annotation).map(schema -> worded(schema, annotation));
  }

  private Optional<Schema> shape(
      org.eclipse.microprofile.openapi.annotations.media.Schema annotation) {
    if (annotation.implementation() != Void.class) {
      return Optional.of(schemas.of(annotation.implementation()));
    }
    if (annotation.oneOf().length > 0) {
      var choice = OASFactory.createSchema();
      for (var one : annotation.oneOf()) choice.addOneOf(schemas.of(one));
      return Optional.of(choice);
    }
    if (annotation.additionalProperties() != Void.class) {
      var values = schemas.of(annotation.additionalProperties());
      return Optional.of(Schemas.object().additionalPropertiesSchema(values));
    }
    if (annotation.type() == SchemaType.DEFAULT) return Optional.empty();
    var type = Schema.SchemaType.valueOf(annotation.type().name());
    return Optional.of(OASFactory.createSchema().addType(type));
  }

  private static Schema worded(
      Schema schema, org.eclipse.microprofile.openapi.annotations.media.Schema annotation) {
    if (schema.getRef() != null) return schema;
    if (!annotation.pattern().isEmpty()) schema.setPattern(annotation.pattern());
    if (!annotation.format().isEmpty()) schema.setFormat(annotation.format());
    if (!annotation.description().isEmpty()) schema.setDescription(annotation.description());
    for (var example : annotation.examples()) schema.addExample(example);
    return schema;
  }
}
