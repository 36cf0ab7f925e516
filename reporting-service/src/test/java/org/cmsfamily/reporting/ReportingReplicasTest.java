package org.cmsfamily.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.replica.ReplicaTopic;
import org.junit.jupiter.api.Test;

/** Whatever is read of a replica is checked when it arrives. */
class ReportingReplicasTest {

  @Test
  void everyTopicIsRegisteredOnce() throws IllegalAccessException {
    var topics = constants();

    assertThat(topics).isNotEmpty().extracting(ReplicaTopic::topic).doesNotHaveDuplicates();
    assertThat(List.copyOf(new ReportingReplicas().all()))
        .containsExactlyInAnyOrderElementsOf(topics);
  }

  @Test
  void nobodyReadsAReplicaByAnotherTopic() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ReportingReplicas.class.getName())
        .should()
        .callConstructor(ReplicaTopic.class, String.class, Class.class)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.cmsfamily.reporting"));
  }

  private static List<ReplicaTopic<?>> constants() throws IllegalAccessException {
    var topics = new ArrayList<ReplicaTopic<?>>();
    for (var field : ReportingReplicas.class.getDeclaredFields()) {
      if (field.getType() == ReplicaTopic.class) {
        topics.add((ReplicaTopic<?>) field.get(null));
      }
    }
    return topics;
  }
}
