package org.cmsfamily.registry.request;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of a JSON tree and notes each place that does not fit, where Jackson alone would
 * stop at the first. What does not fit is read as missing.
 */
final class Binder {

  private final ObjectMapper mapper;
  private final Violations violations;

  Binder(ObjectMapper mapper, Violations violations) {
    this.mapper = mapper;
    this.violations = violations;
  }

  @Nullable Object bind(@Nullable JsonNode node, Type type, String pointer) {
    if (node == null || node.isNull()) {
      return null;
    }
    if (type instanceof ParameterizedType generic) {
      var arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? list(node, arguments[0], pointer)
          : map(node, arguments[1], pointer);
    }
    var raw = (Class<?>) type;
    if (raw == JsonNode.class) {
      return node;
    }
    return raw.isRecord() && !isOneText(raw)
        ? record(node, raw, pointer)
        : leaf(node, raw, pointer);
  }

  private static boolean isOneText(Class<?> type) {
    return type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
  }

  private @Nullable Object record(JsonNode node, Class<?> type, String pointer) {
    if (!node.isObject()) {
      violations.add(pointer, "must be an object");
      return null;
    }
    var components = type.getRecordComponents();
    var unknown = new HashSet<String>();
    node.fieldNames().forEachRemaining(unknown::add);
    var arguments = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      var name = sentAs(components[i], node);
      unknown.remove(name);
      arguments[i] = bind(node.get(name), components[i].getGenericType(), pointer + "/" + name);
    }
    unknown.stream()
        .sorted()
        .forEach(u -> violations.add(pointer + "/" + escape(u), "is not a field here"));
    return construct(type, components, arguments, pointer);
  }

  private @Nullable Object construct(
      Class<?> type, RecordComponent[] components, @Nullable Object[] arguments, String pointer) {
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      var cause = e.getCause();
      violations.add(pointer, cause == null ? "is not valid" : String.valueOf(cause.getMessage()));
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sentAs(RecordComponent component, JsonNode node) {
    return Optional.ofNullable(component.getAnnotation(JsonAlias.class)).stream()
        .flatMap(alias -> Arrays.stream(alias.value()))
        .filter(node::has)
        .findFirst()
        .orElse(component.getName());
  }

  private @Nullable List<Object> list(JsonNode node, Type element, String pointer) {
    if (!node.isArray()) {
      violations.add(pointer, "must be a list");
      return null;
    }
    var items = new ArrayList<Object>();
    for (int i = 0; i < node.size(); i++) {
      var place = pointer + "/" + i;
      var item = bind(node.get(i), element, place);
      if (item == null) {
        violations.add(place, "must not be empty");
      } else {
        items.add(item);
      }
    }
    return List.copyOf(items);
  }

  private @Nullable Map<String, Object> map(JsonNode node, Type value, String pointer) {
    if (!node.isObject()) {
      violations.add(pointer, "must be an object");
      return null;
    }
    var entries = new LinkedHashMap<String, Object>();
    node.properties()
        .forEach(
            field -> {
              var place = pointer + "/" + escape(field.getKey());
              var item = bind(field.getValue(), value, place);
              if (item == null) {
                violations.add(place, "must not be empty");
              } else {
                entries.put(field.getKey(), item);
              }
            });
    return Map.copyOf(entries);
  }

  private @Nullable Object leaf(JsonNode node, Class<?> type, String pointer) {
    try {
      if (type.isEnum() && !node.isTextual()) {
        violations.add(pointer, choices(type));
        return null;
      }
      if (node.isTextual() && isUnstorable(node.textValue())) {
        violations.add(pointer, "holds a control character or half a character");
        return null;
      }
      return mapper.treeToValue(node, type);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      violations.add(pointer, type.isEnum() ? choices(type) : expected(type, node));
      return null;
    }
  }

  /** Line breaks and tabs apart, control characters break those who read the record. */
  private static boolean isUnstorable(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                (Character.getType(c) == Character.CONTROL && "\n\r\t".indexOf(c) < 0)
                    || Character.getType(c) == Character.SURROGATE);
  }

  private String choices(Class<?> type) {
    return "must be one of "
        + String.join(
            ", ",
            Arrays.stream(type.getEnumConstants())
                .map(choice -> mapper.valueToTree(choice).asText())
                .toList());
  }

  private static String expected(Class<?> type, JsonNode node) {
    return switch (type.getSimpleName()) {
      case "String" -> "must be a text";
      case "Integer" -> "must be a whole number";
      case "Boolean" -> "must be true or false";
      case "LocalDate" -> "%s is no date of the calendar such as 2027-01-31".formatted(node);
      case "PublishedDate" ->
          "%s is no date of the calendar such as 2013-09-15, 2013-09 or 2013".formatted(node);
      default -> "%s is not a valid %s".formatted(node, type.getSimpleName());
    };
  }

  private static String escape(String field) {
    return field.replace("~", "~0").replace("/", "~1");
  }
}
