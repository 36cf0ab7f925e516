package org.cmsfamily.registry.digest;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** The digest of the inbox by e-mail. */
@ConfigMapping(prefix = "skein.digest")
interface DigestSettings {

  /** From which time of each day, in UTC, its digests are sent, such as 06:00; off: none are. */
  String at();

  /** How often it is looked whose digest is due or has to be tried again. */
  String every();

  /** Address of the suite's root, below which the links in a mail are. */
  String links();

  /** Addresses of the three services with their root paths, whose items are in a digest. */
  List<String> services();

  /** Where the registry gets a token of its own by client credentials. */
  String tokenUrl();

  /** The client that it is there, a machine of role inbox-digest in each family. */
  String client();

  /** That client's secret. */
  String secret();
}
