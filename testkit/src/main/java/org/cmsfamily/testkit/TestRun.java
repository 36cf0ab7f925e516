package org.cmsfamily.testkit;

import java.util.function.Supplier;

/**
 * What is shared by the whole test run. Quarkus loads tests and test resources by several class
 * loaders, each with its own static fields, so everything shared is a system property.
 */
final class TestRun {
  private static final String PREFIX = "skein.test.";

  private TestRun() {}

  /** The value stored under {@code name}; {@code first} makes it when nobody has. */
  static String once(String name, Supplier<String> first) {
    synchronized (Runtime.getRuntime()) {
      String known = System.getProperty(PREFIX + name);
      if (known != null) return known;
      String made = first.get();
      System.setProperty(PREFIX + name, made);
      return made;
    }
  }

  /**
   * The value stored under {@code name}.
   *
   * @throws IllegalStateException if the test class has no {@link SkeinResource}
   */
  static String get(String name) {
    String known = System.getProperty(PREFIX + name);
    if (known == null)
      throw new IllegalStateException(
          "Put @WithTestResource(SkeinResource.class) on the test class.");
    return known;
  }
}
