/** State records from Kafka, each version applied once and in order. */
@NullMarked
package org.cmsfamily.platform.consume;

import org.jspecify.annotations.NullMarked;
