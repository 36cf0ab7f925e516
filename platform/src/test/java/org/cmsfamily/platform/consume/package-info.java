@NullMarked
package org.cmsfamily.platform.consume;

import org.jspecify.annotations.NullMarked;
