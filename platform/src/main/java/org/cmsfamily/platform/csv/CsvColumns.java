package org.cmsfamily.platform.csv;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cmsfamily.platform.json.Json;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The leaves of a type in the order in which JSON has them: they are the same for every page of a
 * list, whatever stands in it. A list of plain values is a leaf, and so is a map of them; what
 * holds further objects, many of them, has no place in a line and is left out.
 */
final class CsvColumns {
  private final ObjectMapper mapper = Json.lenient();
  private final SerializationConfig config = mapper.getSerializationConfig();
  private final Set<CsvColumn> columns = new LinkedHashSet<>();
  private final Deque<Class<?>> inside = new ArrayDeque<>();
  private final Deque<String> path = new ArrayDeque<>();

  private CsvColumns() {}

  /** Those of the items of a list. */
  static List<CsvColumn> of(JavaType item) {
    var found = new CsvColumns();
    found.add(item);
    return List.copyOf(found.columns);
  }

  private void add(JavaType type) {
    var raw = type.getRawClass();
    @Nullable JavaType value = writtenAs(type);
    if (value != null) {
      add(value);
    } else if (type.isReferenceType()) {
      add(type.getContentType());
    } else if (type.isContainerType()) {
      if (isPlain(type.getContentType())) leaf();
    } else if (isPlain(type) || JsonNode.class.isAssignableFrom(raw)) {
      leaf();
    } else if (raw == Money.class) {
      below("amount", this::leaf);
      below("currency", this::leaf);
    } else if (!inside.contains(raw)) {
      inside.addLast(raw);
      members(type);
      inside.removeLast();
    }
  }

  private void members(JavaType type) {
    tag(type);
    for (var property : config.introspect(type).findProperties()) {
      if (property.couldSerialize()) {
        member(property);
      }
    }
    choices(type).forEach(this::members);
  }

  /** The member that says which of several it is. */
  private void tag(JavaType type) {
    var described = config.introspectClassAnnotations(type).getClassInfo();
    var info = config.getAnnotationIntrospector().findPolymorphicTypeInfo(config, described);
    if (info != null && info.getInclusionType() == JsonTypeInfo.As.PROPERTY) {
      below(info.getPropertyName(), this::leaf);
    }
  }

  /** What may stand in the place of an interface: the members of any of them. */
  private List<JavaType> choices(JavaType type) {
    if (!type.isAbstract()) {
      return List.of();
    }
    var described = config.introspectClassAnnotations(type).getClassInfo();
    var named = config.getSubtypeResolver().collectAndResolveSubtypesByClass(config, described);
    var permitted = type.getRawClass().getPermittedSubclasses();
    return Stream.concat(
            named.stream().map(NamedType::getType),
            permitted == null ? Stream.empty() : Stream.of(permitted))
        .filter(subtype -> subtype != type.getRawClass())
        .distinct()
        .map(mapper::constructType)
        .toList();
  }

  /** What is written beside the members under names of its own has no column. */
  private void member(BeanPropertyDefinition property) {
    var type = property.getAccessor().getType();
    if (Boolean.TRUE.equals(
        config.getAnnotationIntrospector().hasAnyGetter(property.getAccessor()))) {
      return;
    }
    var unwrapped =
        config.getAnnotationIntrospector().findUnwrappingNameTransformer(property.getAccessor());
    if (unwrapped != null) {
      add(type);
    } else {
      below(property.getName(), () -> add(type));
    }
  }

  private void below(String member, Runnable work) {
    path.addLast(member);
    work.run();
    path.removeLast();
  }

  private void leaf() {
    columns.add(new CsvColumn(List.copyOf(path)));
  }

  /** One word or number, also if it is a type's only value. */
  private boolean isPlain(JavaType type) {
    @Nullable JavaType value = writtenAs(type);
    if (value != null) {
      return isPlain(value);
    }
    var raw = type.getRawClass();
    return !type.isContainerType()
        && !type.isReferenceType()
        && (raw.isPrimitive() || raw.isEnum() || raw.getName().startsWith("java."));
  }

  private @Nullable JavaType writtenAs(JavaType type) {
    var value = config.introspect(type).findJsonValueAccessor();
    return value == null ? null : value.getType();
  }
}
