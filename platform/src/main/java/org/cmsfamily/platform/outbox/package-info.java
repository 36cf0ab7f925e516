/** State records on their way to Kafka, in the order of their commits. */
@NullMarked
package org.cmsfamily.platform.outbox;

import org.jspecify.annotations.NullMarked;
