package org.cmsfamily.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one caller may ask for, and how slowly; each replica counts for itself. */
@ConfigMapping(prefix = "skein.limits")
interface RequestLimits {

  /** Requests a second of one login, over time. A page asks for a few, a job for some dozens. */
  @WithDefault("200")
  int requestsPerSecond();

  /** Requests of one login at once, after a pause. */
  @WithDefault("1000")
  int requestsAtOnce();

  /** Requests a second without a token, of one address. Many people may share an address. */
  @WithDefault("100")
  int anonymousPerSecond();

  /** Requests without a token at once, of one address. */
  @WithDefault("500")
  int anonymousAtOnce();

  /** How long a body may take to arrive, however slowly; what is slower after it is ended. */
  @WithDefault("30S")
  Duration slowBody();

  /** How long a request waits for memory that others use before it is refused. */
  @WithDefault("10S")
  Duration waitForMemory();
}
