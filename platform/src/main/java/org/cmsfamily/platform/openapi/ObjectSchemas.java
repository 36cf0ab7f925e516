package org.cmsfamily.platform.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schemas of records and of the choices between them. */
final class ObjectSchemas {

  private final Schemas schemas;
  private final Javadocs javadocs;
  private final ObjectMapper mapper;
  private final Choices choices;
  private final AnnotatedSchemas annotated;

  ObjectSchemas(Schemas schemas, Javadocs javadocs, ObjectMapper mapper) {
    this.schemas = schemas;
    this.javadocs = javadocs;
    this.mapper = mapper;
    this.choices = new Choices(schemas, mapper);
    this.annotated = new AnnotatedSchemas(schemas);
  }

  Schema of(JavaType type) {
    if (type.isAbstract()) return choices.between(type);
    var object = Schemas.object();
    choices.tag(type, object);
    addMembers(type, object);
    var text = javadocs.ofType(type.getRawClass()).whole();
    return text.isEmpty() ? object : object.description(text);
  }

  private void addMembers(JavaType type, Schema object) {
    var bean = mapper.getSerializationConfig().introspect(type);
    for (var property : bean.findProperties()) {
      var member = property.getAccessor();
      if (member == null) continue;
      if (member.hasAnnotation(JsonAnyGetter.class))
        object.additionalPropertiesSchema(OASFactory.createSchema());
      else if (member.hasAnnotation(JsonUnwrapped.class)) addMembers(member.getType(), object);
      else addMember(bean, property, member, object);
    }
  }

  private void addMember(
      BeanDescription bean,
      BeanPropertyDefinition property,
      AnnotatedMember member,
      Schema object) {
    var element = member.getAnnotated();
    var written = written(element);
    var schema = schema(member, written);
    BeanConstraints.apply(element.getAnnotations(), schema);
    var text = javadocs.ofType(bean.getBeanClass()).parameters().get(property.getInternalName());
    if (text != null && schema.getRef() == null) schema.setDescription(text);
    object.addProperty(property.getName(), schema);
    if (isAlwaysThere(bean, property, element, written)) object.addRequired(property.getName());
  }

  private Schema schema(AnnotatedMember member, AnnotatedType written) {
    return annotated
        .of(member.getAnnotated())
        .map(schema -> Nullness.mayBeNull(written) ? Nullness.orNull(schema) : schema)
        .orElseGet(() -> schemas.of(member.getType(), written));
  }

  private boolean isAlwaysThere(
      BeanDescription bean,
      BeanPropertyDefinition property,
      AnnotatedElement element,
      AnnotatedType written) {
    if (schemas.areAsked()) {
      return BeanConstraints.wantValue(element.getAnnotations())
          || BeanConstraints.wantValue(written.getAnnotations());
    }
    return switch (inclusion(bean, property)) {
      case ALWAYS, USE_DEFAULTS -> true;
      case NON_NULL -> !Nullness.mayBeNull(written);
      default -> false;
    };
  }

  private JsonInclude.Include inclusion(BeanDescription bean, BeanPropertyDefinition property) {
    var ofBean =
        bean.findPropertyInclusion(mapper.getSerializationConfig().getDefaultPropertyInclusion());
    var own = property.findInclusion();
    return own == null ? ofBean.getValueInclusion() : ofBean.withOverrides(own).getValueInclusion();
  }

  private static AnnotatedType written(AnnotatedElement element) {
    return switch (element) {
      case Method method -> method.getAnnotatedReturnType();
      case Field field -> field.getAnnotatedType();
      default -> throw new IllegalStateException(element.toString());
    };
  }
}
