/**
 */
package org.kith.model.people;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workspace</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The root of a workspace: its settings, and the one element around everything in an export.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.Workspace#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.people.Workspace#getMeUid <em>Me Uid</em>}</li>
 *   <li>{@link org.kith.model.people.Workspace#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.kith.model.people.Workspace#getModelVersion <em>Model Version</em>}</li>
 *   <li>{@link org.kith.model.people.Workspace#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.kith.model.people.Workspace#getContents <em>Contents</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getWorkspace()
 * @model
 * @generated
 */
public interface Workspace extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.kith.model.people.PeoplePackage#getWorkspace_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Workspace#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Me Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The person who is the user; null before the first run is answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Me Uid</em>' attribute.
	 * @see #setMeUid(String)
	 * @see org.kith.model.people.PeoplePackage#getWorkspace_MeUid()
	 * @model unique="false"
	 * @generated
	 */
	String getMeUid();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Workspace#getMeUid <em>Me Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Me Uid</em>' attribute.
	 * @see #getMeUid()
	 * @generated
	 */
	void setMeUid(String value);

	/**
	 * Returns the value of the '<em><b>Topics</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Things the user cares about, in folded lower case; moments are matched with them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topics</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getWorkspace_Topics()
	 * @model
	 * @generated
	 */
	EList<String> getTopics();

	/**
	 * Returns the value of the '<em><b>Model Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The version of the model that an export was written with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model Version</em>' attribute.
	 * @see #setModelVersion(int)
	 * @see org.kith.model.people.PeoplePackage#getWorkspace_ModelVersion()
	 * @model default="1" unique="false"
	 * @generated
	 */
	int getModelVersion();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Workspace#getModelVersion <em>Model Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Version</em>' attribute.
	 * @see #getModelVersion()
	 * @generated
	 */
	void setModelVersion(int value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The weights that the user changed, and other choices that belong to the data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.kith.model.people.PeoplePackage#getWorkspace_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getSettings();

	/**
	 * Returns the value of the '<em><b>Contents</b></em>' containment reference list.
	 * The list contents are of type {@link org.eclipse.emf.ecore.EObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * All aggregates and interactions, only in an export; empty in the store.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' containment reference list.
	 * @see org.kith.model.people.PeoplePackage#getWorkspace_Contents()
	 * @model containment="true"
	 * @generated
	 */
	EList<EObject> getContents();

} // Workspace
