/** What somebody pastes, such as a signature or a postal address, taken apart. Pure functions. */
package org.kith.core.paste;
