package org.cmsfamily.acceptance.selfcheck;

import java.util.List;

/**
 * A rule of the house, how it is broken, and the smallest build that must notice.
 *
 * @param name as people call it
 * @param file that is changed
 * @param from a text in it, which becomes {@code to}
 * @param build what Maven is asked for
 * @param says a part of what Maven then says, so that it fails for this reason and no other
 */
record HouseRule(
    String name, String file, String from, String to, List<String> build, String says) {

  private static final String JAVA = "/src/main/java/org/cmsfamily/";

  static List<HouseRule> all() {
    return List.of(
        format(),
        nullSafety(),
        roleOnAnEndpoint(),
        featureCycle(),
        frameworkInAValue(),
        changedGoldenFile(),
        renamedField(),
        undocumentedParameter());
  }

  private static HouseRule format() {
    return new HouseRule(
        "the format is one",
        "platform" + JAVA + "platform/store/Aggregate.java",
        "public interface",
        "public   interface",
        List.of("spotless:check", "-pl", "platform"),
        "format violations");
  }

  private static HouseRule nullSafety() {
    return new HouseRule(
        "nothing is null that does not say so",
        "platform" + JAVA + "platform/actor/Roles.java",
        "  private Roles() {}",
        "  static String none() {\n    return null;\n  }\n\n  private Roles() {}",
        List.of("compile", "-pl", "platform"),
        "NullAway");
  }

  private static HouseRule roleOnAnEndpoint() {
    return new HouseRule(
        "every endpoint names its role",
        "service-catalog" + JAVA + "catalog/encumbrance/BudgetLineResource.java",
        "  @GET\n  @Authenticated\n",
        "  @GET\n",
        test("service-catalog", "ArchitectureTest"),
        "listBudgetLines");
  }

  private static HouseRule featureCycle() {
    return new HouseRule(
        "features form no cycle",
        "service-catalog" + JAVA + "catalog/service/Service.java",
        "  @Override\n  public Set<String> readers() {",
        """
          static String reached(org.cmsfamily.catalog.proposal.Stage stage) {
            return stage.name();
          }

          @Override
          public Set<String> readers() {\
        """,
        test("service-catalog", "ArchitectureTest"),
        "Cycle detected");
  }

  private static HouseRule frameworkInAValue() {
    return new HouseRule(
        "an aggregate knows no framework",
        "service-catalog" + JAVA + "catalog/service/Service.java",
        "  @Override\n  public Set<String> readers() {",
        """
          @jakarta.persistence.Transient
          String label() {
            return "";
          }

          @Override
          public Set<String> readers() {\
        """,
        test("service-catalog", "ArchitectureTest"),
        "jakarta.persistence");
  }

  private static HouseRule changedGoldenFile() {
    return new HouseRule(
        "a golden file only grows",
        "instrument-registry/src/test/resources/golden/registry.meetings.1.json",
        "\"ordinal\"",
        "\"number\"",
        test("acceptance", "TopicSchemasTest"),
        "ordinal");
  }

  private static HouseRule renamedField() {
    return new HouseRule(
        "a field of a topic is never renamed",
        "instrument-registry" + JAVA + "registry/meeting/MeetingState.java",
        "    String ordinal,",
        "    @com.fasterxml.jackson.annotation.JsonProperty(\"number\") String ordinal,",
        test("instrument-registry", "WireTest"),
        "registry.meetings");
  }

  private static HouseRule undocumentedParameter() {
    return new HouseRule(
        "every parameter of an installation is documented",
        "platform/src/main/resources/META-INF/microprofile-config.properties",
        "skein.login-key=",
        "skein.undocumented=1\nskein.login-key=",
        test("deploy/local", "ConfigurationPageTest"),
        "skein.undocumented");
  }

  private static List<String> test(String module, String name) {
    return List.of(
        "test", "-pl", module, "-am", "-Dtest=" + name, "-Dsurefire.failIfNoSpecifiedTests=false");
  }

  @Override
  public String toString() {
    return name;
  }
}
