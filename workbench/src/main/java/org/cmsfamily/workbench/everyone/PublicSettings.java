package org.cmsfamily.workbench.everyone;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much the pages for anybody may ask of the services. */
@ConfigMapping(prefix = "skein.public")
interface PublicSettings {

  /** How long an answer is kept, here and in a browser. */
  Duration keptFor();

  /**
   * Questions to the services in a minute, over all visitors; one of many replicas counts alone.
   */
  int questionsPerMinute();
}
