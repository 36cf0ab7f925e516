@NullMarked
package org.cmsfamily.platform.broker;

import org.jspecify.annotations.NullMarked;
