/**
 */
package org.kith.model.people;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Affiliation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A stay of a person at an organization (vCard ORG, TITLE, ROLE together).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.Affiliation#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.kith.model.people.Affiliation#getOrganizationUid <em>Organization Uid</em>}</li>
 *   <li>{@link org.kith.model.people.Affiliation#getUnits <em>Units</em>}</li>
 *   <li>{@link org.kith.model.people.Affiliation#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.people.Affiliation#getRole <em>Role</em>}</li>
 *   <li>{@link org.kith.model.people.Affiliation#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.people.Affiliation#getEnd <em>End</em>}</li>
 *   <li>{@link org.kith.model.people.Affiliation#isFormer <em>Former</em>}</li>
 *   <li>{@link org.kith.model.people.Affiliation#getDirectoryUri <em>Directory Uri</em>}</li>
 *   <li>{@link org.kith.model.people.Affiliation#getTypes <em>Types</em>}</li>
 *   <li>{@link org.kith.model.people.Affiliation#getPref <em>Pref</em>}</li>
 *   <li>{@link org.kith.model.people.Affiliation#getGroup <em>Group</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getAffiliation()
 * @model
 * @generated
 */
public interface Affiliation extends Sourced {
	/**
	 * Returns the value of the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The organization as the source named it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' attribute.
	 * @see #setOrganization(String)
	 * @see org.kith.model.people.PeoplePackage#getAffiliation_Organization()
	 * @model unique="false"
	 * @generated
	 */
	String getOrganization();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Affiliation#getOrganization <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' attribute.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(String value);

	/**
	 * Returns the value of the '<em><b>Organization Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The Organization, when it is known as one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization Uid</em>' attribute.
	 * @see #setOrganizationUid(String)
	 * @see org.kith.model.people.PeoplePackage#getAffiliation_OrganizationUid()
	 * @model unique="false"
	 * @generated
	 */
	String getOrganizationUid();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Affiliation#getOrganizationUid <em>Organization Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization Uid</em>' attribute.
	 * @see #getOrganizationUid()
	 * @generated
	 */
	void setOrganizationUid(String value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * From the larger unit to the smaller.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getAffiliation_Units()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getUnits();

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the person is called there (vCard TITLE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.kith.model.people.PeoplePackage#getAffiliation_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Affiliation#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the person does there (vCard ROLE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.kith.model.people.PeoplePackage#getAffiliation_Role()
	 * @model unique="false"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Affiliation#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it began; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' containment reference.
	 * @see #setStart(PartialDate)
	 * @see org.kith.model.people.PeoplePackage#getAffiliation_Start()
	 * @model containment="true"
	 * @generated
	 */
	PartialDate getStart();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Affiliation#getStart <em>Start</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' containment reference.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it ended; null while it goes on or when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' containment reference.
	 * @see #setEnd(PartialDate)
	 * @see org.kith.model.people.PeoplePackage#getAffiliation_End()
	 * @model containment="true"
	 * @generated
	 */
	PartialDate getEnd();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Affiliation#getEnd <em>End</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' containment reference.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Former</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * It is known to be over, even where the end is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former</em>' attribute.
	 * @see #setFormer(boolean)
	 * @see org.kith.model.people.PeoplePackage#getAffiliation_Former()
	 * @model unique="false"
	 * @generated
	 */
	boolean isFormer();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Affiliation#isFormer <em>Former</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Former</em>' attribute.
	 * @see #isFormer()
	 * @generated
	 */
	void setFormer(boolean value);

	/**
	 * Returns the value of the '<em><b>Directory Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where the organization lists its people (RFC 6715 ORG-DIRECTORY).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Directory Uri</em>' attribute.
	 * @see #setDirectoryUri(String)
	 * @see org.kith.model.people.PeoplePackage#getAffiliation_DirectoryUri()
	 * @model unique="false"
	 * @generated
	 */
	String getDirectoryUri();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Affiliation#getDirectoryUri <em>Directory Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Directory Uri</em>' attribute.
	 * @see #getDirectoryUri()
	 * @generated
	 */
	void setDirectoryUri(String value);

	/**
	 * Returns the value of the '<em><b>Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * vCard TYPE values: work, home.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Types</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getAffiliation_Types()
	 * @model
	 * @generated
	 */
	EList<String> getTypes();

	/**
	 * Returns the value of the '<em><b>Pref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * vCard PREF, 1 to 100; 0 when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pref</em>' attribute.
	 * @see #setPref(int)
	 * @see org.kith.model.people.PeoplePackage#getAffiliation_Pref()
	 * @model unique="false"
	 * @generated
	 */
	int getPref();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Affiliation#getPref <em>Pref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pref</em>' attribute.
	 * @see #getPref()
	 * @generated
	 */
	void setPref(int value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The group that tied ORG, TITLE and ROLE in the card (item1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.kith.model.people.PeoplePackage#getAffiliation_Group()
	 * @model unique="false"
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Affiliation#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

} // Affiliation
