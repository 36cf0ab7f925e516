package org.cmsfamily.platform.openapi;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.platform.outbox.Topic;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * The records that a service publishes, by topic: {@code registry.bodies} carries {@code
 * BodyState}, or {@code BodyView} or {@code Body} where there is no such class; what the platform
 * itself reads is the record that has all that it reads.
 */
final class TopicRecords {

  private final IndexView index;

  private TopicRecords(IndexView index) {
    this.index = index;
  }

  static Map<String, Class<?>> of(IndexView index) {
    var records = new TopicRecords(index);
    var found = new TreeMap<String, Class<?>>();
    for (var topics : index.getAllKnownImplementations(Topic.class)) {
      var constants = Loading.load(topics.name().toString()).getEnumConstants();
      for (var constant : constants) {
        var topic = ((Topic) constant).topic();
        records.record(topic, topics).ifPresent(type -> found.put(topic, type));
      }
    }
    return found;
  }

  private Optional<Class<?>> record(String topic, ClassInfo topics) {
    var name = singular(topic.substring(topic.indexOf('.') + 1));
    Predicate<ClassInfo> own = type -> packageOf(type).startsWith(packageOf(topics));
    var read = find(name + "State", own.negate());
    return Stream.of(
            find(name + "State", own),
            find(name + "View", own).filter(view -> read.stream().allMatch(r -> has(view, r))),
            read,
            find(name, own))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether a record has all that the platform reads of it. */
  private static boolean has(Class<?> view, Class<?> read) {
    return names(view).containsAll(names(read));
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private Optional<Class<?>> find(String name, Predicate<ClassInfo> place) {
    return index.getKnownClasses().stream()
        .filter(type -> name.equals(type.simpleName()) && type.isRecord())
        .filter(place)
        .findFirst()
        .map(type -> Loading.load(type.name().toString()));
  }

  private static String packageOf(ClassInfo type) {
    return String.valueOf(type.name().packagePrefix());
  }

  private static String singular(String plural) {
    var one =
        plural.endsWith("ies")
            ? plural.substring(0, plural.length() - 3) + "y"
            : plural.endsWith("yses")
                ? plural.substring(0, plural.length() - 2) + "is"
                : plural.substring(0, plural.length() - 1);
    return Character.toUpperCase(one.charAt(0)) + one.substring(1);
  }
}
