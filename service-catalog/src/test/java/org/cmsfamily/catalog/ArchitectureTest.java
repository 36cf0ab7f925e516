package org.cmsfamily.catalog;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.AsSystem;
import org.junit.jupiter.api.Test;

/** What keeps the catalog's features apart and its endpoints closed. */
class ArchitectureTest {

  private static final JavaClasses CATALOG =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.cmsfamily.catalog");

  @Test
  void featuresFormNoCycle() {
    slices().matching("org.cmsfamily.catalog.(*)..").should().beFreeOfCycles().check(CATALOG);
  }

  @Test
  void everyEndpointNamesWhoMayCallIt() {
    methods()
        .that(are(endpoints()))
        .should()
        .bePublic()
        .andShould()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(Authenticated.class)
        .check(CATALOG);
  }

  private static DescribedPredicate<JavaMethod> endpoints() {
    return DescribedPredicate.describe(
        "endpoints",
        method ->
            method.isAnnotatedWith(GET.class)
                || method.isAnnotatedWith(POST.class)
                || method.isAnnotatedWith(PUT.class));
  }

  @Test
  void aggregatesKnowNoFramework() {
    noClasses()
        .that()
        .haveSimpleName("Proposal")
        .or()
        .haveSimpleName("Service")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
        .check(CATALOG);
  }

  @Test
  void onlyJobsAndReadersWorkAsSystem() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("StartServices")
        .and()
        .haveSimpleNameNotEndingWith("Listener")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(AsSystem.class)
        .check(CATALOG);
  }

  @Test
  void onlyRepositoriesPublish() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("s")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Outbox.class)
        .check(CATALOG);
  }
}
