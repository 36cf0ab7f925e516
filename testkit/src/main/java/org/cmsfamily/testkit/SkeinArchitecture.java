package org.cmsfamily.testkit;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/** The rules of the house that can be read off the classes, the same for every module. */
public final class SkeinArchitecture {
  private static final String PLATFORM = "org.cmsfamily.platform.";
  private static final String AGGREGATE = PLATFORM + "store.Aggregate";
  private static final String REQUEST = PLATFORM + "request.Request";
  private static final String AS_SYSTEM = PLATFORM + "store.AsSystem";
  private static final Set<String> FILES = Set.of("[B", PLATFORM + "http.Upload");
  private static final Set<String> VERBS =
      Set.of(
          "jakarta.ws.rs.GET",
          "jakarta.ws.rs.POST",
          "jakarta.ws.rs.PUT",
          "jakarta.ws.rs.PATCH",
          "jakarta.ws.rs.DELETE");
  private static final Set<String> ROLES =
      Set.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "io.quarkus.security.Authenticated");

  /** Types whose own reader has limits. */
  private static final Set<String> LIMITED =
      Set.of(
          "java.lang.Boolean",
          "java.time.LocalDate",
          "java.time.Instant",
          "org.javamoney.moneta.Money");

  private final String root;
  private final JavaClasses classes;

  private SkeinArchitecture(String root) {
    this.root = root;
    this.classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root);
  }

  /** Of all classes below a package, tests left out. */
  public static SkeinArchitecture of(String root) {
    return new SkeinArchitecture(root);
  }

  /** Features form no cycle. */
  public SkeinArchitecture featuresFormNoCycle() {
    slices().matching(root + ".(*)..").should().beFreeOfCycles().check(classes);
    return this;
  }

  /** Every endpoint is public, names who may call it, and its class what it makes. */
  public SkeinArchitecture everyEndpointNamesItsRoleAndMediaType() {
    methods()
        .that(isEndpoint())
        .should()
        .bePublic()
        .andShould(nameItsRole())
        .andShould(nameItsMediaType())
        .allowEmptyShould(true)
        .check(classes);
    return this;
  }

  /** Every component of a request carries a constraint, so that every input has a limit. */
  public SkeinArchitecture everyComponentOfARequestIsConstrained() {
    classes()
        .that()
        .areAssignableTo(REQUEST)
        .and()
        .areRecords()
        .should(constrainEveryComponent())
        .allowEmptyShould(true)
        .check(classes);
    return this;
  }

  /**
   * Every body is a request or a file, so that the platform's one reader decides which texts,
   * amounts and dates may come in.
   */
  public SkeinArchitecture everyBodyIsReadByThePlatform() {
    methods().that(isEndpoint()).should(takeKnownBodies()).allowEmptyShould(true).check(classes);
    return this;
  }

  /**
   * Which dates may come in is decided in one place.
   *
   * @param allowed simple names of classes that read what this system wrote itself
   */
  public SkeinArchitecture onlyTheseReadDates(String... allowed) {
    var names = Set.of(allowed);
    var dates = Set.of("java.time.LocalDate", "java.time.YearMonth", "java.time.Instant");
    noClasses()
        .that(
            DescribedPredicate.describe(
                "are none of " + names,
                type ->
                    !names.contains(type.getSimpleName())
                        && !type.getPackageName().equals(PLATFORM + "date")))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reads a date",
                call ->
                    call.getName().equals("parse")
                        && dates.contains(call.getTargetOwner().getName())))
        .check(classes);
    return this;
  }

  /** Aggregates know no framework. */
  public SkeinArchitecture aggregatesKnowNoFramework() {
    noClasses()
        .that()
        .areAssignableTo(AGGREGATE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.persistence..",
            "jakarta.ws..",
            "jakarta.enterprise..",
            "io.quarkus..",
            "org.hibernate..")
        .allowEmptyShould(true)
        .check(classes);
    return this;
  }

  /**
   * Only jobs, listeners and those named work as the role {@code system}.
   *
   * @param allowed simple names of classes that may, each for a reason in its Javadoc
   */
  public SkeinArchitecture onlyTheseWorkAsSystem(String... allowed) {
    var names = Set.of(allowed);
    noClasses()
        .that(
            DescribedPredicate.describe(
                "are none of " + names,
                type ->
                    !names.contains(type.getSimpleName())
                        && !type.getSimpleName().endsWith("Listener")))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(AS_SYSTEM)
        .check(classes);
    return this;
  }

  /**
   * No column of a collection type is declared immutable: Hibernate does not see its assignment,
   * and the change would be lost.
   */
  public SkeinArchitecture noCollectionIsDeclaredImmutable() {
    noFields()
        .that()
        .areAnnotatedWith("org.hibernate.annotations.Mutability")
        .should()
        .haveRawType(JavaClass.Predicates.assignableTo(Collection.class))
        .allowEmptyShould(true)
        .check(classes);
    return this;
  }

  /** Nothing but Hibernate reaches the database. */
  public SkeinArchitecture nothingElseReachesTheDatabase() {
    noClasses().should().dependOnClassesThat().resideInAPackage("org.jdbi..").check(classes);
    return this;
  }

  /** An interface with such annotations is a client: it asks others. */
  private static DescribedPredicate<JavaMethod> isEndpoint() {
    return DescribedPredicate.describe(
        "are endpoints",
        method -> !method.getOwner().isInterface() && isAnnotated(method.getAnnotations(), VERBS));
  }

  private static boolean isAnnotated(Set<? extends JavaAnnotation<?>> present, Set<String> names) {
    return present.stream().anyMatch(one -> names.contains(one.getRawType().getName()));
  }

  private static ArchCondition<JavaMethod> nameItsRole() {
    return condition(
        "name its role",
        method ->
            isAnnotated(method.getAnnotations(), ROLES)
                || isAnnotated(method.getOwner().getAnnotations(), ROLES));
  }

  private static ArchCondition<JavaMethod> nameItsMediaType() {
    var produces = Set.of("jakarta.ws.rs.Produces");
    return condition(
        "name its media type",
        method ->
            isAnnotated(method.getAnnotations(), produces)
                || isAnnotated(method.getOwner().getAnnotations(), produces));
  }

  private static ArchCondition<JavaMethod> takeKnownBodies() {
    return condition(
        "take a request or a file as their body",
        method -> method.getParameters().stream().allMatch(SkeinArchitecture::isKnown));
  }

  /** What has an annotation of JAX-RS, or is of it, is no body. */
  private static boolean isKnown(JavaParameter parameter) {
    return parameter.getAnnotations().stream()
            .map(annotation -> annotation.getRawType().getPackageName())
            .anyMatch(SkeinArchitecture::isOfJaxRs)
        || isOfJaxRs(parameter.getRawType().getPackageName())
        || parameter.getRawType().isAssignableTo(REQUEST)
        || FILES.contains(parameter.getRawType().getName());
  }

  private static boolean isOfJaxRs(String name) {
    return name.startsWith("jakarta.ws.rs") || name.startsWith("org.jboss.resteasy");
  }

  private static ArchCondition<JavaMethod> condition(
      String description, java.util.function.Predicate<JavaMethod> holds) {
    return be(DescribedPredicate.describe(description, holds)).as(description);
  }

  private static ArchCondition<JavaClass> constrainEveryComponent() {
    return new ArchCondition<>("constrain every component") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (var component : type.reflect().getRecordComponents()) {
          if (!isConstrained(component)) {
            events.add(
                SimpleConditionEvent.violated(
                    type, type.getName() + "." + component.getName() + " has no constraint"));
          }
        }
      }
    };
  }

  private static boolean isConstrained(RecordComponent component) {
    return Arrays.stream(component.getAccessor().getAnnotations())
            .anyMatch(one -> one.annotationType().getName().startsWith("jakarta.validation."))
        || component.getType().isEnum()
        || LIMITED.contains(component.getType().getName());
  }
}
