package org.cmsfamily.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JDK that runs us also runs every other Java process of the suite. */
public final class Jdk {
  private Jdk() {}

  public static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  static List<String> java(List<String> options, List<String> words) {
    var command = new ArrayList<String>();
    command.add(home().resolve("bin/java").toString());
    command.addAll(options);
    command.addAll(words);
    return command;
  }
}
