package org.cmsfamily.workbench.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of the files that pages load, each with its version, so that a browser may keep them;
 * templates call it {@code assets}.
 */
@ApplicationScoped
@Named("assets")
public class Assets {
  private static final int DIGITS = 10;

  private final Map<String, String> known = new ConcurrentHashMap<>();

  /** A file of ours. */
  public String file(String name) {
    return known.computeIfAbsent("/assets/" + name, path -> path + "?v=" + digest(path));
  }

  /** What changes parts of a page. */
  public String htmx() {
    return known.computeIfAbsent(
        "htmx",
        name -> "/webjars/htmx.org/" + version("org.webjars.npm/htmx.org") + "/dist/htmx.min.js");
  }

  /** What draws charts: bars, lines and pies only, less than half of the whole library. */
  public String echarts() {
    return known.computeIfAbsent(
        "echarts",
        name -> "/_static/echarts/" + version("org.mvnpm/echarts") + "/dist/echarts.simple.min.js");
  }

  private static String digest(String path) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(read("META-INF/resources" + path));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The version of a library, as it says itself. */
  private static String version(String library) {
    try {
      var properties = new Properties();
      properties.load(
          new ByteArrayInputStream(read("META-INF/maven/" + library + "/pom.properties")));
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String resource) {
    try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
      if (file == null) throw new IllegalArgumentException("There is no file " + resource);
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
