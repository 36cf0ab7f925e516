package org.cmsfamily.platform.openapi;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.Violation;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of a document, made from Java types as the platform's Jackson writes them. First the
 * types of what is asked are described, then those of what is answered; a type of both is described
 * as it may be asked.
 */
final class Schemas {

  private final ObjectMapper mapper = Json.mapper();
  private final Map<String, Schema> components = new TreeMap<>();
  private final Map<JavaType, String> names = new HashMap<>();
  private final ObjectSchemas objects;
  private final AnnotatedSchemas annotated = new AnnotatedSchemas(this);
  private boolean asked = true;

  Schemas(Javadocs javadocs) {
    this.objects = new ObjectSchemas(this, javadocs, mapper);
    components.put("Problem", ProblemSchema.problem());
    components.put("Violation", ProblemSchema.violation());
    names.put(mapper.constructType(Violation.class), "Violation");
  }

  /** From here on types are described as they are answered. */
  void answersFollow() {
    asked = false;
  }

  boolean areAsked() {
    return asked;
  }

  Map<String, Schema> all() {
    return components;
  }

  Schema of(Type type) {
    return of(mapper.constructType(type), null);
  }

  Schema of(AnnotatedType written) {
    return of(mapper.constructType(written.getType()), written);
  }

  /** The schema of a type, given its annotations where it is written. */
  Schema of(JavaType type, @Nullable AnnotatedType written) {
    var schema = plain(type, written);
    if (written == null) return schema;
    BeanConstraints.apply(written.getAnnotations(), schema);
    var missing = type.hasRawClass(Optional.class) || Nullness.mayBeNull(written);
    return missing ? Nullness.orNull(schema) : schema;
  }

  private Schema plain(JavaType type, @Nullable AnnotatedType written) {
    var raw = type.getRawClass();
    if (type.isReferenceType()) return of(type.getContentType(), argument(written, 0));
    if (raw == byte[].class) return Scalars.string().contentEncoding("base64");
    if (type.isMapLikeType()) {
      return object().additionalPropertiesSchema(of(type.getContentType(), argument(written, 1)));
    }
    if (type.isContainerType()) {
      return OASFactory.createSchema()
          .addType(Schema.SchemaType.ARRAY)
          .items(of(type.getContentType(), argument(written, 0)));
    }
    if (raw == Object.class || JsonNode.class.isAssignableFrom(raw)) {
      return OASFactory.createSchema();
    }
    return Scalars.inline(raw).orElseGet(() -> component(type));
  }

  private Schema component(JavaType type) {
    var known = names.get(type);
    if (known != null) return OASFactory.createSchema().ref(known);
    var name = free(type);
    names.put(type, name);
    components.put(name, OASFactory.createSchema());
    components.put(name, described(type));
    return OASFactory.createSchema().ref(name);
  }

  private Schema described(JavaType type) {
    Supplier<Schema> byItsMembers = () -> objects.of(type);
    var raw = type.getRawClass();
    var written = annotated.of(raw);
    if (written.isPresent()) return written.get();
    if (raw.isEnum()) return Scalars.words(raw, mapper);
    var value = mapper.getSerializationConfig().introspect(type).findJsonValueAccessor();
    if (value == null) return Scalars.named(raw).orElseGet(byItsMembers);
    return Scalars.named(raw).orElseGet(() -> plain(value.getType(), null));
  }

  private String free(JavaType type) {
    var simple = name(type);
    if (!components.containsKey(simple)) return simple;
    var outer = type.getRawClass().getEnclosingClass();
    var longer = outer == null ? simple + "2" : outer.getSimpleName() + simple;
    return components.containsKey(longer) ? longer + "2" : longer;
  }

  private static String name(JavaType type) {
    var name = new StringBuilder(type.getRawClass().getSimpleName());
    type.getBindings().getTypeParameters().forEach(bound -> name.append(name(bound)));
    return name.toString();
  }

  static Schema object() {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
  }

  private static @Nullable AnnotatedType argument(@Nullable AnnotatedType written, int position) {
    return switch (written) {
      case AnnotatedArrayType array -> array.getAnnotatedGenericComponentType();
      case AnnotatedParameterizedType type
          when type.getAnnotatedActualTypeArguments().length > position ->
          type.getAnnotatedActualTypeArguments()[position];
      case null, default -> null;
    };
  }
}
