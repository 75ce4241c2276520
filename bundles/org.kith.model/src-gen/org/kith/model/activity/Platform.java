/**
 */
package org.kith.model.activity;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Platform</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A platform as its plug-in described it, so that an export can be read without the plug-in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.activity.Platform#getId <em>Id</em>}</li>
 *   <li>{@link org.kith.model.activity.Platform#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.activity.Platform#getBundle <em>Bundle</em>}</li>
 *   <li>{@link org.kith.model.activity.Platform#getVersion <em>Version</em>}</li>
 *   <li>{@link org.kith.model.activity.Platform#getHosts <em>Hosts</em>}</li>
 * </ul>
 *
 * @see org.kith.model.activity.ActivityPackage#getPlatform()
 * @model
 * @generated
 */
public interface Platform extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Such as linkedin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.kith.model.activity.ActivityPackage#getPlatform_Id()
	 * @model unique="false" id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Platform#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.kith.model.activity.ActivityPackage#getPlatform_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Platform#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Bundle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The plug-in that spoke for it, and its version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bundle</em>' attribute.
	 * @see #setBundle(String)
	 * @see org.kith.model.activity.ActivityPackage#getPlatform_Bundle()
	 * @model unique="false"
	 * @generated
	 */
	String getBundle();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Platform#getBundle <em>Bundle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bundle</em>' attribute.
	 * @see #getBundle()
	 * @generated
	 */
	void setBundle(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.kith.model.activity.ActivityPackage#getPlatform_Version()
	 * @model unique="false"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Platform#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Host names of its profile addresses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hosts</em>' attribute list.
	 * @see org.kith.model.activity.ActivityPackage#getPlatform_Hosts()
	 * @model
	 * @generated
	 */
	EList<String> getHosts();

} // Platform
