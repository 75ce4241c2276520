/**
 */
package org.kith.model.people;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One way to reach an agent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.ContactPoint#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.people.ContactPoint#getValue <em>Value</em>}</li>
 *   <li>{@link org.kith.model.people.ContactPoint#getTypes <em>Types</em>}</li>
 *   <li>{@link org.kith.model.people.ContactPoint#getPref <em>Pref</em>}</li>
 *   <li>{@link org.kith.model.people.ContactPoint#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kith.model.people.ContactPoint#getService <em>Service</em>}</li>
 *   <li>{@link org.kith.model.people.ContactPoint#getUsername <em>Username</em>}</li>
 *   <li>{@link org.kith.model.people.ContactPoint#getAddress <em>Address</em>}</li>
 *   <li>{@link org.kith.model.people.ContactPoint#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.kith.model.people.ContactPoint#getGroup <em>Group</em>}</li>
 *   <li>{@link org.kith.model.people.ContactPoint#isFormer <em>Former</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getContactPoint()
 * @model
 * @generated
 */
public interface ContactPoint extends Sourced {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.ContactPointKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kith.model.people.ContactPointKind
	 * @see #setKind(ContactPointKind)
	 * @see org.kith.model.people.PeoplePackage#getContactPoint_Kind()
	 * @model unique="false"
	 * @generated
	 */
	ContactPointKind getKind();

	/**
	 * Sets the value of the '{@link org.kith.model.people.ContactPoint#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kith.model.people.ContactPointKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ContactPointKind value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * As its source wrote it; comparison forms are made by matching.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.kith.model.people.PeoplePackage#getContactPoint_Value()
	 * @model unique="false"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.kith.model.people.ContactPoint#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Lower-case vCard TYPE values: work, home, cell, fax.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Types</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getContactPoint_Types()
	 * @model
	 * @generated
	 */
	EList<String> getTypes();

	/**
	 * Returns the value of the '<em><b>Pref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * vCard PREF, 1 (most wanted) to 100; 0 when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pref</em>' attribute.
	 * @see #setPref(int)
	 * @see org.kith.model.people.PeoplePackage#getContactPoint_Pref()
	 * @model unique="false"
	 * @generated
	 */
	int getPref();

	/**
	 * Sets the value of the '{@link org.kith.model.people.ContactPoint#getPref <em>Pref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pref</em>' attribute.
	 * @see #getPref()
	 * @generated
	 */
	void setPref(int value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the user or the source calls it, where the types do not say it (Apple's X-ABLabel).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.kith.model.people.PeoplePackage#getContactPoint_Label()
	 * @model unique="false"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.kith.model.people.ContactPoint#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The service behind an IMPP or SOCIAL point: mastodon, linkedin, xmpp (SERVICE-TYPE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' attribute.
	 * @see #setService(String)
	 * @see org.kith.model.people.PeoplePackage#getContactPoint_Service()
	 * @model unique="false"
	 * @generated
	 */
	String getService();

	/**
	 * Sets the value of the '{@link org.kith.model.people.ContactPoint#getService <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' attribute.
	 * @see #getService()
	 * @generated
	 */
	void setService(String value);

	/**
	 * Returns the value of the '<em><b>Username</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The user's name at that service (RFC 9554 USERNAME).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Username</em>' attribute.
	 * @see #setUsername(String)
	 * @see org.kith.model.people.PeoplePackage#getContactPoint_Username()
	 * @model unique="false"
	 * @generated
	 */
	String getUsername();

	/**
	 * Sets the value of the '{@link org.kith.model.people.ContactPoint#getUsername <em>Username</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Username</em>' attribute.
	 * @see #getUsername()
	 * @generated
	 */
	void setUsername(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Only for ADDRESS.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' containment reference.
	 * @see #setAddress(PostalAddress)
	 * @see org.kith.model.people.PeoplePackage#getContactPoint_Address()
	 * @model containment="true"
	 * @generated
	 */
	PostalAddress getAddress();

	/**
	 * Sets the value of the '{@link org.kith.model.people.ContactPoint#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(PostalAddress value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Further parameters of the vCard property, verbatim as NAME=VALUE, for export to give back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getContactPoint_Parameters()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getParameters();

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The group that tied it to other lines in its card (item1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.kith.model.people.PeoplePackage#getContactPoint_Group()
	 * @model unique="false"
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.kith.model.people.ContactPoint#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Former</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The address is known to be out of use; kept, because old messages bear it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former</em>' attribute.
	 * @see #setFormer(boolean)
	 * @see org.kith.model.people.PeoplePackage#getContactPoint_Former()
	 * @model unique="false"
	 * @generated
	 */
	boolean isFormer();

	/**
	 * Sets the value of the '{@link org.kith.model.people.ContactPoint#isFormer <em>Former</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Former</em>' attribute.
	 * @see #isFormer()
	 * @generated
	 */
	void setFormer(boolean value);

} // ContactPoint
