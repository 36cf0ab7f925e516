package org.cmsfamily.local;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Skein's version, as the build wrote it into this package. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    var properties = new Properties();
    try (var file = Version.class.getResourceAsStream("version.properties")) {
      properties.load(file);
    }
    return new String[] {"Skein " + properties.getProperty("version")};
  }
}
