package org.cmsfamily.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import org.cmsfamily.platform.outbox.Topic;
import org.cmsfamily.platform.store.AsSystem;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses REPORTING =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.cmsfamily.reporting");

  @Test
  void featuresFormNoCycle() {
    slices().matching("org.cmsfamily.reporting.(*)..").should().beFreeOfCycles().check(REPORTING);
  }

  @Test
  void valuesKnowNoFramework() {
    noClasses()
        .that()
        .areRecords()
        .and(DescribedPredicate.not(JavaClass.Predicates.simpleNameEndingWith("Request")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.quarkus..",
            "jakarta.enterprise..",
            "jakarta.inject..",
            "jakarta.ws.rs..",
            "org.jdbi..")
        .check(REPORTING);
  }

  @Test
  void everyEndpointNamesItsRole() {
    methods()
        .that()
        .areAnnotatedWith(GET.class)
        .or()
        .areAnnotatedWith(POST.class)
        .or()
        .areAnnotatedWith(PUT.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(Authenticated.class)
        .andShould()
        .bePublic()
        .check(REPORTING);
  }

  @Test
  void whatChangesSomethingNeedsMoreThanAToken() {
    methods()
        .that()
        .areAnnotatedWith(POST.class)
        .or()
        .areAnnotatedWith(PUT.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .check(REPORTING);
  }

  @Test
  void onlyTheReportingJobWorksAsTheSystem() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.cmsfamily.reporting.report..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(AsSystem.class)
        .check(REPORTING);
  }

  @Test
  void oneEnumListsTheTopics() {
    classes()
        .that()
        .implement(Topic.class)
        .should()
        .beAssignableTo(ReportingTopics.class)
        .check(REPORTING);
  }
}
