/**
 */
package org.kith.model.people;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organization</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A company, club or institution.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.Organization#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.kith.model.people.Organization#getDomains <em>Domains</em>}</li>
 *   <li>{@link org.kith.model.people.Organization#getParentUid <em>Parent Uid</em>}</li>
 *   <li>{@link org.kith.model.people.Organization#getIndustry <em>Industry</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getOrganization()
 * @model
 * @generated
 */
public interface Organization extends Agent {
	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Other names that it is known by: legal, short, former.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getOrganization_Aliases()
	 * @model
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Domains</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Mail domains that are its own, lower case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domains</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getOrganization_Domains()
	 * @model
	 * @generated
	 */
	EList<String> getDomains();

	/**
	 * Returns the value of the '<em><b>Parent Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The organization that this one belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent Uid</em>' attribute.
	 * @see #setParentUid(String)
	 * @see org.kith.model.people.PeoplePackage#getOrganization_ParentUid()
	 * @model unique="false"
	 * @generated
	 */
	String getParentUid();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Organization#getParentUid <em>Parent Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent Uid</em>' attribute.
	 * @see #getParentUid()
	 * @generated
	 */
	void setParentUid(String value);

	/**
	 * Returns the value of the '<em><b>Industry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What it does, in a word or two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Industry</em>' attribute.
	 * @see #setIndustry(String)
	 * @see org.kith.model.people.PeoplePackage#getOrganization_Industry()
	 * @model unique="false"
	 * @generated
	 */
	String getIndustry();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Organization#getIndustry <em>Industry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Industry</em>' attribute.
	 * @see #getIndustry()
	 * @generated
	 */
	void setIndustry(String value);

} // Organization
