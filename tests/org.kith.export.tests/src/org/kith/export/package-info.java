/** Tests of the open formats on real stores. */
package org.kith.export;
