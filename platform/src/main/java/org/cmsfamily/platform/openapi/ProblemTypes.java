package org.cmsfamily.platform.openapi;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cmsfamily.platform.problem.ProblemType;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** The kinds of problem that a service can answer: the constants of its code, by status. */
final class ProblemTypes {

  private static final DotName TYPE = DotName.createSimple(ProblemType.class);

  private ProblemTypes() {}

  static Map<Integer, List<ProblemType>> of(IndexView index) {
    return index.getKnownClasses().stream()
        .flatMap(type -> type.fields().stream())
        .filter(field -> field.type().name().equals(TYPE) && Modifier.isStatic(field.flags()))
        .map(ProblemTypes::value)
        .distinct()
        .sorted(Comparator.comparing(ProblemType::slug))
        .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));
  }

  private static ProblemType value(FieldInfo constant) {
    try {
      Field field =
          Loading.load(constant.declaringClass().name().toString())
              .getDeclaredField(constant.name());
      field.setAccessible(true);
      return (ProblemType) field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
