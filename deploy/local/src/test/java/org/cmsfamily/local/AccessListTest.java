package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

/** The committed list says what the services' code does: no right too few, none too many. */
class AccessListTest {
  private static final Pattern TOPIC =
      Pattern.compile("\"((?:registry|catalog|reporting)\\.[a-z]+)\"");

  /** Who a person is and what they may do is read by every service but the one that says it. */
  private static final List<String> AUTHORITY =
      List.of("registry.appointments", "registry.persons");

  private final AccessList list = AccessList.read(Checkout.here().kafkaRights());

  @Test
  void aServiceReadsWhatItsCodeFollows() {
    for (Service.Kind kind : Service.Kind.ALL)
      assertThat(named(kind, AclOperation.READ)).isEqualTo(followed(kind));
  }

  @Test
  void aServiceParksWhatItFollows() {
    for (Service.Kind kind : Service.Kind.ALL)
      assertThat(named(kind, AclOperation.WRITE))
          .isEqualTo(
              followed(kind).stream()
                  .map(topic -> topic + ".dead")
                  .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void onlyItsOwnTopicsAreGivenByTheirBeginning() {
    for (Service.Kind kind : Service.Kind.ALL)
      assertThat(topics(kind, PatternType.PREFIXED).map(right -> right.pattern().name()))
          .containsOnly(kind.root() + ".");
  }

  private Set<String> named(Service.Kind kind, AclOperation operation) {
    return topics(kind, PatternType.LITERAL)
        .filter(right -> right.entry().operation() == operation)
        .map(right -> right.pattern().name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<AclBinding> topics(Service.Kind kind, PatternType type) {
    return list.bindings().stream()
        .filter(right -> right.entry().principal().equals("User:" + kind.name()))
        .filter(right -> right.pattern().resourceType() == ResourceType.TOPIC)
        .filter(right -> right.pattern().patternType() == type);
  }

  private static Set<String> followed(Service.Kind kind) {
    var followed = new TreeSet<String>(kind.root().equals("registry") ? List.of() : AUTHORITY);
    Path sources = Checkout.here().root().resolve(kind.name()).resolve("src/main/java");
    try (var files = Files.walk(sources)) {
      for (Path file : files.filter(Files::isRegularFile).toList())
        TOPIC
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> followed.add(found.group(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    followed.removeIf(topic -> topic.startsWith(kind.root() + "."));
    return followed;
  }
}
