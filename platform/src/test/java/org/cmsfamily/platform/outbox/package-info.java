@NullMarked
package org.cmsfamily.platform.outbox;

import org.jspecify.annotations.NullMarked;
