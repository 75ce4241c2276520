/** Tests of the SQL store, on real Derby in folders of their own. */
package org.kith.store.sql;
