@NullMarked
package org.cmsfamily.platform.json;

import org.jspecify.annotations.NullMarked;
