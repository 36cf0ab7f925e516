@NullMarked
package org.cmsfamily.platform.money;

import org.jspecify.annotations.NullMarked;
